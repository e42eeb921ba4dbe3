/** What is in a compound file (OLE2), told by the names in its directory. */
export type CompoundContent = 'encrypted' | 'document' | 'slides' | 'workbook' | 'unknown'

const streams: readonly (readonly [string, CompoundContent])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'document'],
  ['PowerPoint Document', 'slides'],
  ['Workbook', 'workbook'],
  ['Book', 'workbook'],
]

const NAME_BYTES = 64
const ENTRY_BYTES = 128

export function compoundContent(file: Buffer): CompoundContent {
  const found = new Set<string>()
  // Directory entries begin with a name in UTF-16 and stand at multiples of their length.
  for (let at = 512; at + ENTRY_BYTES <= file.length; at += ENTRY_BYTES) {
    const length = file.readUInt16LE(at + NAME_BYTES)
    if (length < 4 || length > NAME_BYTES || file.readUInt16LE(at + length - 2) !== 0) continue
    found.add(file.toString('utf16le', at, at + length - 2))
  }
  const content = streams.find(([name]) => found.has(name))?.[1] ?? 'unknown'
  return content === 'workbook' && hasPassword(file) ? 'encrypted' : content
}

/** The record that a protected workbook has right behind its beginning. */
function hasPassword(file: Buffer): boolean {
  for (let at = 512; at + 32 < file.length; at += 64) {
    if (file.readUInt16LE(at) !== 0x0809 || file.readUInt16LE(at + 4) !== 0x0600) continue
    const next = at + 4 + file.readUInt16LE(at + 2)
    if (next + 2 > file.length) return false
    const id = file.readUInt16LE(next)
    // A file with a write password has a record about that in between.
    const second = next + 4 + (next + 4 <= file.length ? file.readUInt16LE(next + 2) : 0)
    return id === 0x2f || (id === 0x86 && second + 2 <= file.length && file.readUInt16LE(second) === 0x2f)
  }
  return false
}
