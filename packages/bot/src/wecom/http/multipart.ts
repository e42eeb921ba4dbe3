/** A form with one file, as the upload calls want it. The name travels as plain UTF-8. */
export function multipart(field: string, name: string, bytes: Uint8Array): FormData {
  const form = new FormData()
  form.append(field, new Blob([new Uint8Array(bytes)]), name)
  return form
}
