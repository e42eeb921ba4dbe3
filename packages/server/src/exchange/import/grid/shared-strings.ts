import { cleanText } from './text.ts'
import { createScanner, decodeText } from './xml.ts'

/** The strings that cells refer to by position, without the readings beside them and the formatting inside. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = []
  let collected = ''
  let inText = false
  let inReading = false
  const scanner = createScanner({
    open(name) {
      if (name === 'si') collected = ''
      else if (name === 'rPh') inReading = true
      else if (name === 't') inText = !inReading
    },
    close(name) {
      if (name === 't') inText = false
      else if (name === 'rPh') inReading = false
      else if (name === 'si') strings.push(cleanText(decodeText(collected)))
    },
    text(raw) {
      if (inText) collected += raw
    },
  })
  scanner.write(xml)
  scanner.end()
  return strings
}
