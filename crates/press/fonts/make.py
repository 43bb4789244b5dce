#!/usr/bin/env python3
"""Makes the fonts that printed matter embeds: `python3 make.py`, then `cargo test -p press`.

Needs fonttools, and Debian's fonts-noto-core and fonts-noto-cjk (OFL, see OFL.txt). Text is set in Noto Serif, headings and
whatever is bold in Noto Sans, so each script has one cut of each. Hints are left out: paper needs none.
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
NOTO = Path("/usr/share/fonts/truetype/noto")
CJK = Path("/usr/share/fonts/opentype/noto")
LOCALES = HERE.parent.parent.parent / "locales"


def spans(*ends):
    """Every character between each two ends, both with them."""
    return {chr(code) for first, last in ends for code in range(first, last + 1)}


# Latin with Vietnamese, combining marks, Greek, Cyrillic with Mongolian and Ukrainian, punctuation, currencies, letterlike.
EUROPEAN = spans(
    (0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x259), (0x2B0, 0x2DD), (0x300, 0x333), (0x370, 0x3FF), (0x400, 0x52F),
    (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209C), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x25CC, 0x25CC),
    (0xFB00, 0xFB06), (0xFFFD, 0xFFFD), (0x2212, 0x2212),
)
ARABIC = spans((0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0x200C, 0x200F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC))
ETHIOPIC = spans((0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB00, 0xAB2F))
SIGNS = spans((0x2190, 0x21FF), (0x2460, 0x24FF), (0x25A0, 0x25FF), (0x2610, 0x2612), (0x2713, 0x2718))


def chinese():
    """The 6,763 characters and the signs of GB 2312, and what the site's own texts use."""
    letters = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            letters |= set(bytes([row, cell]).decode("gb2312", "ignore"))
    for file in (LOCALES / "zh").glob("*.ftl"):
        letters |= set(file.read_text(encoding="utf-8"))
    forms = spans((0x3000, 0x303F), (0xFF01, 0xFF5E))
    return {letter for letter in letters | forms if ord(letter) >= 0x2E80} | spans(
        (0xB7, 0xB7), (0x2013, 0x2014), (0x2018, 0x2019), (0x201C, 0x201D), (0x2025, 0x2027)
    )


FONTS = [
    (NOTO / "NotoSerif-Regular.ttf", 0, EUROPEAN),
    (NOTO / "NotoSans-Bold.ttf", 0, EUROPEAN),
    (NOTO / "NotoNaskhArabic-Regular.ttf", 0, ARABIC),
    (NOTO / "NotoSansArabic-Bold.ttf", 0, ARABIC),
    (NOTO / "NotoSerifEthiopic-Regular.ttf", 0, ETHIOPIC),
    (NOTO / "NotoSansEthiopic-Bold.ttf", 0, ETHIOPIC),
    (NOTO / "NotoSansSymbols2-Regular.ttf", 0, SIGNS),
    (NOTO / "NotoSansMath-Regular.ttf", 0, SIGNS),
    # Face 2 of the collections is Simplified Chinese.
    (CJK / "NotoSerifCJK-Regular.ttc", 2, chinese()),
    (CJK / "NotoSansCJK-Bold.ttc", 2, chinese()),
]

total = 0
for font, face, letters in FONTS:
    end = ".otf" if font.suffix == ".ttc" else ".ttf"
    out = HERE / (font.stem.replace("CJK", "SC") + end)
    wanted = ",".join(f"{ord(letter):x}" for letter in sorted(letters))
    # Chinese is set as its letters are: alternates would bring twice as many of them along.
    features = "" if face else "*"
    subprocess.run(
        [sys.executable, "-m", "fontTools.subset", str(font), f"--unicodes={wanted}", f"--font-number={face}",
         f"--layout-features={features}", "--drop-tables+=vmtx,vhea,VORG", "--no-hinting", "--name-IDs=0,1,2,3,4,5,6,13,14,16,17", "--notdef-outline", f"--output-file={out}"],
        check=True,
    )
    total += out.stat().st_size
    print(f"{out.name}: {out.stat().st_size} bytes")
print(f"together: {total} bytes")
