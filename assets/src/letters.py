#!/usr/bin/env python3
"""Makes the fonts for devices that lack a script: `python3 letters.py`, then `node build.mjs`.

Needs fonttools and brotli, and Debian's fonts-noto-core and fonts-noto-cjk (OFL, see ../LICENSES.md).
Each font has only the letters that the site's own texts in that language use, and the whole alphabet
where that is small.
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
NOTO = Path("/usr/share/fonts/truetype/noto")
CJK = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
LATIN = "".join(map(chr, range(0x20, 0x7F))) + "áéíóöőúüűÁÉÍÓÖŐÚÜŰ–—’‘“”„«»…·×°€№§"
ALPHABETS = {
    "cyrillic": "".join(map(chr, range(0x400, 0x530))),
    "vietnamese": "".join(map(chr, [*range(0xC0, 0x180), *range(0x1A0, 0x1B1), *range(0x1EA0, 0x1EFA), 0x20AB])),
    "ethiopic": "".join(map(chr, [*range(0x1200, 0x1380)])),
    "arabic": "".join(map(chr, [*range(0x600, 0x700), 0x200C, 0x200D, 0xFDFC])),
    "": "",
}
FONTS = {
    "am": (NOTO / "NotoSansEthiopic-Regular.ttf", 0, "ethiopic"),
    "ar": (NOTO / "NotoNaskhArabic-Regular.ttf", 0, "arabic"),
    "cyrillic": (NOTO / "NotoSans-Regular.ttf", 0, "cyrillic"),
    "vi": (NOTO / "NotoSans-Regular.ttf", 0, "vietnamese"),
    # Face 2 of the collection is Simplified Chinese.
    "zh": (CJK, 2, ""),
}


def used(lang):
    """Every letter of a language's own texts."""
    files = [*(ROOT / "locales" / lang).glob("*.ftl")]
    text = "".join(file.read_text(encoding="utf-8") for file in files)
    for file in (ROOT / "needs" / lang).glob("*.toml"):
        lines = file.read_text(encoding="utf-8").splitlines()
        text += "".join(line for line in lines if line.startswith(("label", "plain")) or "words" in file.name)
    return set(text)


for name, (font, face, alphabet) in FONTS.items():
    letters = set(LATIN) | set(ALPHABETS[alphabet]) | (used(name) if alphabet == "" else set())
    letters = "".join(sorted(letter for letter in letters if letter.isprintable() or letter in "\u200c\u200d"))
    out = HERE / "letters" / f"letters-{name}.woff2"
    subprocess.run(
        [sys.executable, "-m", "fontTools.subset", str(font), f"--text={letters}", f"--font-number={face}",
         "--flavor=woff2", "--layout-features=*", "--no-hinting", "--desubroutinize", f"--output-file={out}"],
        check=True,
    )
    print(f"{out.name}: {out.stat().st_size} bytes")
