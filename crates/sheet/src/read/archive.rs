//! The zip archive that a workbook or a package of tables is: its directory read strictly, and every
//! entry inflated and counted once before anything is believed.
//!
//! Refused: more entries or a larger directory than the limits, entries that overlap (a few kilobytes
//! can inflate to terabytes that way), names twice or pointing outside, sizes or checksums that lie,
//! encryption, zip64 and packings other than stored and deflate, none of which tables need.

use std::collections::HashSet;
use std::io::{BufReader, ErrorKind, Read, Seek, SeekFrom, Take};

use flate2::Crc;
use flate2::read::DeflateDecoder;

use crate::{Limits, Problem};

const END_SIGNATURE: &[u8] = b"PK\x05\x06";
const END_BYTES: usize = 22;
const ENTRY_SIGNATURE: &[u8] = b"PK\x01\x02";
const ENTRY_BYTES: usize = 46;
const LOCAL_SIGNATURE: &[u8] = b"PK\x03\x04";
const LOCAL_BYTES: usize = 30;
/// A workbook's entry takes some 80 bytes of directory; this leaves room for long names and extras.
const DIRECTORY_BYTES_PER_ENTRY: u64 = 4 << 10;
/// Small parts pack arbitrarily well and harm nobody.
const RATIO_FREE_BYTES: u64 = 1 << 20;

const DAMAGED: Problem = Problem::Zip("its zip directory cannot be read");

pub(crate) struct Archive<R> {
    reader: R,
    entries: Vec<Entry>,
}

#[derive(Debug, Clone)]
pub(crate) struct Entry {
    name: String,
    /// Where its local header begins, and where its packed bytes do.
    header: u64,
    start: u64,
    packed: u64,
    size: u64,
    crc: u32,
    deflated: bool,
}

/// One entry's bytes, inflated.
pub(crate) type Part<R> = BufReader<Take<Unpacked<R>>>;

pub(crate) enum Unpacked<R> {
    Stored(Take<R>),
    Deflated(DeflateDecoder<Take<R>>),
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        match self {
            Unpacked::Stored(bytes) => bytes.read(buffer),
            Unpacked::Deflated(bytes) => bytes.read(buffer),
        }
    }
}

impl<R: Read + Seek> Archive<R> {
    /// Reads the directory and proves every entry harmless.
    pub(crate) fn open(mut reader: R, limits: &Limits) -> Result<Self, Problem> {
        let end = End::find(&mut reader)?;
        let mut entries = end.entries(&mut reader, limits)?;
        for entry in &mut entries {
            entry.locate(&mut reader)?;
        }
        refuse_overlap(&entries, end.directory)?;
        refuse_doubles(&entries)?;
        let mut archive = Archive { reader, entries };
        archive.inflate_all(limits)?;
        Ok(archive)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.find(name).is_ok()
    }

    /// The names of parts are case-insensitive (ECMA-376, part 2).
    fn find(&self, name: &str) -> Result<usize, Problem> {
        self.entries
            .iter()
            .position(|entry| entry.name.eq_ignore_ascii_case(name))
            .ok_or(Problem::Workbook("a part it refers to is missing"))
    }

    pub(crate) fn part(&mut self, name: &str) -> Result<Part<&mut R>, Problem> {
        let index = self.find(name)?;
        let entry = self.entries.get(index).ok_or(DAMAGED)?;
        Ok(entry.unpack(&mut self.reader)?)
    }

    pub(crate) fn into_part(self, name: &str) -> Result<Part<R>, Problem> {
        let index = self.find(name)?;
        let entry = self.entries.get(index).ok_or(DAMAGED)?;
        Ok(entry.unpack(self.reader)?)
    }

    pub(crate) fn into_entries(self) -> Vec<Entry> {
        self.entries
    }

    fn inflate_all(&mut self, limits: &Limits) -> Result<(), Problem> {
        let mut total = 0;
        for entry in &self.entries {
            let most = limits.zip_total_bytes - total;
            total += entry.inflate(&mut self.reader, most, limits)?;
        }
        Ok(())
    }
}

impl Entry {
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// How many bytes it inflates to.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// Its bytes from the first on, out of the archive it was found in.
    pub(crate) fn unpack<S: Read + Seek>(&self, mut reader: S) -> std::io::Result<Part<S>> {
        reader.seek(SeekFrom::Start(self.start))?;
        let packed = reader.take(self.packed);
        let unpacked = if self.deflated {
            Unpacked::Deflated(DeflateDecoder::new(packed))
        } else {
            Unpacked::Stored(packed)
        };
        Ok(BufReader::new(unpacked.take(self.size)))
    }

    /// Counts what the entry really inflates to, at most `most` bytes, and compares it with what the
    /// directory says.
    fn inflate<S: Read + Seek>(&self, reader: &mut S, most: u64, limits: &Limits) -> Result<u64, Problem> {
        // One byte more than declared is asked for, so that a size that lies shows.
        let declared = Entry { size: self.size.saturating_add(1), name: String::new(), ..*self };
        let mut part = declared.unpack(reader)?;
        let (mut count, mut crc, mut buffer) = (0, Crc::new(), [0; 16 << 10]);
        loop {
            let got = match part.read(&mut buffer) {
                Ok(0) => break,
                Ok(got) => got,
                Err(cause) if cause.kind() == ErrorKind::Interrupted => continue,
                Err(_) => return Err(Problem::Zip("a part of it cannot be unpacked")),
            };
            crc.update(buffer.get(..got).unwrap_or_default());
            count += got as u64;
            if count > most {
                return Err(Problem::ZipTotal { most: limits.zip_total_bytes });
            }
            if count > RATIO_FREE_BYTES && count > self.packed.saturating_mul(limits.zip_ratio) {
                return Err(Problem::ZipRatio { most: limits.zip_ratio });
            }
        }
        if count != self.size || crc.sum() != self.crc {
            return Err(Problem::Zip("a part of it is not what its directory says"));
        }
        Ok(count)
    }

    /// Finds the packed bytes behind the local header, which must tell the same name.
    fn locate<S: Read + Seek>(&mut self, reader: &mut S) -> Result<(), Problem> {
        reader.seek(SeekFrom::Start(self.header))?;
        let mut local = [0; LOCAL_BYTES];
        reader.read_exact(&mut local).map_err(cut)?;
        if !local.starts_with(LOCAL_SIGNATURE) {
            return Err(DAMAGED);
        }
        let (name_bytes, extra_bytes) = (u16_at(&local, 26)?, u16_at(&local, 28)?);
        let mut name = vec![0; usize::from(name_bytes)];
        reader.read_exact(&mut name).map_err(cut)?;
        if name != self.name.as_bytes() {
            return Err(Problem::Zip("a part of it has two names"));
        }
        self.start = self.header + LOCAL_BYTES as u64 + u64::from(name_bytes) + u64::from(extra_bytes);
        Ok(())
    }

    /// One entry of the directory, and how many bytes it takes there.
    fn parse(directory: &[u8]) -> Result<(Self, usize), Problem> {
        if !directory.starts_with(ENTRY_SIGNATURE) {
            return Err(DAMAGED);
        }
        let name_end = ENTRY_BYTES + usize::from(u16_at(directory, 28)?);
        let end = name_end + usize::from(u16_at(directory, 30)?) + usize::from(u16_at(directory, 32)?);
        let name = directory.get(ENTRY_BYTES..name_end).ok_or(DAMAGED)?;
        let name = String::from_utf8(name.to_vec()).map_err(|_| DAMAGED)?;
        let outside =
            name.starts_with('/') || name.contains(['\\', '\0', ':']) || name.split('/').any(|s| s == "..");
        if outside {
            return Err(Problem::Zip("a part of it has a name that points outside"));
        }
        if u16_at(directory, 8)? & 1 != 0 {
            return Err(Problem::Workbook("it is encrypted"));
        }
        let deflated = match u16_at(directory, 10)? {
            0 => false,
            8 => true,
            _ => return Err(Problem::Zip("a part of it is packed in a way that is not read here")),
        };
        let [packed, size, header] = [u32_at(directory, 20)?, u32_at(directory, 24)?, u32_at(directory, 42)?];
        if [packed, size, header].contains(&u32::MAX) {
            return Err(Problem::Zip("it is a zip64 archive"));
        }
        let (packed, size, header) = (u64::from(packed), u64::from(size), u64::from(header));
        let crc = u32_at(directory, 16)?;
        Ok((Entry { name, header, start: header, packed, size, crc, deflated }, end))
    }
}

/// The end record, which says where the directory is.
struct End {
    directory: u64,
    directory_bytes: u64,
    entries: usize,
}

impl End {
    fn find<S: Read + Seek>(reader: &mut S) -> Result<Self, Problem> {
        let length = reader.seek(SeekFrom::End(0))?;
        let tail_start = length.saturating_sub((END_BYTES + usize::from(u16::MAX)) as u64);
        reader.seek(SeekFrom::Start(tail_start))?;
        let mut tail = Vec::new();
        reader.take(length - tail_start).read_to_end(&mut tail)?;
        // The true one is that whose comment reaches exactly to the end of the file.
        let (position, end) = (0..tail.len().saturating_sub(END_BYTES - 1))
            .rev()
            .filter_map(|position| Some((position, tail.get(position..)?)))
            .find(|(_, end)| {
                end.starts_with(END_SIGNATURE)
                    && u16_at(end, 20).is_ok_and(|comment| usize::from(comment) + END_BYTES == end.len())
            })
            .ok_or(DAMAGED)?;
        let found = End {
            directory: u64::from(u32_at(end, 16)?),
            directory_bytes: u64::from(u32_at(end, 12)?),
            entries: usize::from(u16_at(end, 10)?),
        };
        let in_one_piece = u32_at(end, 4)? == 0 && u16_at(end, 8)? == u16_at(end, 10)?;
        if !in_one_piece || found.directory + found.directory_bytes > tail_start + position as u64 {
            return Err(DAMAGED);
        }
        Ok(found)
    }

    fn entries<S: Read + Seek>(&self, reader: &mut S, limits: &Limits) -> Result<Vec<Entry>, Problem> {
        let most = limits.zip_entries;
        if self.entries > most || self.directory_bytes > self.entries as u64 * DIRECTORY_BYTES_PER_ENTRY {
            return Err(Problem::ZipEntries { most });
        }
        reader.seek(SeekFrom::Start(self.directory))?;
        let mut directory = Vec::new();
        reader.take(self.directory_bytes).read_to_end(&mut directory)?;
        let mut rest = directory.as_slice();
        let mut entries = Vec::new();
        for _ in 0..self.entries {
            let (entry, bytes) = Entry::parse(rest)?;
            entries.push(entry);
            rest = rest.get(bytes..).ok_or(DAMAGED)?;
        }
        Ok(entries)
    }
}

fn refuse_overlap(entries: &[Entry], directory: u64) -> Result<(), Problem> {
    let mut spans: Vec<_> = entries.iter().map(|entry| (entry.header, entry.start + entry.packed)).collect();
    spans.sort_unstable();
    let nexts = spans.iter().skip(1).map(|(header, _)| *header).chain([directory]);
    if spans.iter().zip(nexts).any(|((_, end), next)| *end > next) {
        return Err(Problem::Zip("parts of it overlap, as in a zip bomb"));
    }
    Ok(())
}

fn refuse_doubles(entries: &[Entry]) -> Result<(), Problem> {
    let mut names = HashSet::new();
    if entries.iter().all(|entry| names.insert(entry.name.to_ascii_lowercase())) {
        Ok(())
    } else {
        Err(Problem::Zip("it holds a part twice"))
    }
}

fn cut(cause: std::io::Error) -> Problem {
    if cause.kind() == ErrorKind::UnexpectedEof { DAMAGED } else { Problem::Read(cause) }
}

fn u16_at(bytes: &[u8], at: usize) -> Result<u16, Problem> {
    let found = bytes.get(at..).and_then(|rest| rest.first_chunk()).ok_or(DAMAGED)?;
    Ok(u16::from_le_bytes(*found))
}

fn u32_at(bytes: &[u8], at: usize) -> Result<u32, Problem> {
    let found = bytes.get(at..).and_then(|rest| rest.first_chunk()).ok_or(DAMAGED)?;
    Ok(u32::from_le_bytes(*found))
}
