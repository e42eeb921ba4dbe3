import { crc32, createInflateRaw } from 'node:zlib'
import { limits } from './limits.ts'
import { damaged, refuse, tooLarge } from './unreadable.ts'

/** One entry of a ZIP directory. */
export interface ZipEntry {
  /** With forward slashes and without a leading one, whatever the writer put there. */
  readonly name: string
  readonly method: number
  readonly checksum: number
  /** Bytes in the file. */
  readonly packed: number
  /** Bytes unpacked, as the directory claims. */
  readonly size: number
  /** Where the local header begins. */
  readonly offset: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

/**
 * The directory of a ZIP file, read before anything is unpacked.
 * @throws {UnreadableFileError} damaged, encrypted, or made to cost more than it seems.
 */
export function readDirectory(file: Buffer): readonly ZipEntry[] {
  const end = findEnd(file)
  const count = file.readUInt16LE(end + 10)
  if (count > limits.entries) tooLarge(`${count} 个内部文件`, `${count} entries`)
  const entries: ZipEntry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY) damaged()
    const nameLength = file.readUInt16LE(at + 28)
    if (file.readUInt16LE(at + 8) & 1) encrypted()
    entries.push({
      name: entryName(file.subarray(at + 46, at + 46 + nameLength)),
      method: file.readUInt16LE(at + 10),
      checksum: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  refuseOverlaps(entries)
  return entries
}

/** The end record stands in the last 64 kB, before a comment. */
function findEnd(file: Buffer): number {
  for (let at = file.length - 22; at >= 0 && at > file.length - 22 - 65_536; at--) {
    if (file.readUInt32LE(at) === END) return at
  }
  return damaged()
}

function entryName(bytes: Buffer): string {
  const utf8 = bytes.toString('utf8')
  const name = utf8.includes('\uFFFD') ? bytes.toString('latin1') : utf8
  return name.replaceAll('\\', '/').replace(/^\/+/, '')
}

/** Entries that share their bytes unpack to many times the file. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  let end = 0
  for (const { offset, packed } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < end) damaged()
    end = offset + 30 + packed
  }
}

const encrypted = (): never =>
  refuse(
    'encrypted',
    '文件设有密码，打不开；请去掉密码后另存为 .xlsx 再导入。',
    'The file is protected by a password. Remove it, save as .xlsx and import that.',
  )

/**
 * An entry unpacked piece by piece. It ends with an error as soon as more comes out than `limit`, whatever the
 * directory claims, and where what came out is not what was packed.
 */
export async function* unpack(file: Buffer, entry: ZipEntry, limit: number): AsyncGenerator<Buffer> {
  if (entry.size > limit) tooLarge(megabytes(entry.size), megabytes(entry.size))
  let size = 0
  let checksum = 0
  for await (const piece of pieces(packedBytes(file, entry), entry.method)) {
    size += piece.length
    if (size > limit) tooLarge(`超过 ${megabytes(limit)}`, `over ${megabytes(limit)}`)
    checksum = crc32(piece, checksum)
    yield piece
  }
  if (checksum !== entry.checksum) damaged()
}

async function* pieces(packed: Buffer, method: number): AsyncGenerator<Buffer> {
  if (method === 0) return yield packed
  if (method !== 8) damaged()
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 })
  inflate.end(packed)
  try {
    yield* inflate as AsyncIterable<Buffer>
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) damaged()
    throw error
  } finally {
    inflate.destroy()
  }
}

function packedBytes(file: Buffer, { offset, packed }: ZipEntry): Buffer {
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== LOCAL) damaged()
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  if (start + packed > file.length) damaged()
  return file.subarray(start, start + packed)
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`

/** An entry as text. */
export async function unpackText(file: Buffer, entry: ZipEntry): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of unpack(file, entry, limits.part)) pieces.push(piece)
  return new TextDecoder().decode(Buffer.concat(pieces))
}
