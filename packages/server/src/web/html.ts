/** Markup that is safe to send as it is. Only `html` makes it. */
export interface Html {
  readonly markup: string
}

type Fragment = Html | string | number | false | null | undefined | readonly Fragment[]

/** A template that escapes everything it is given, unless `html` made it. */
export function html(parts: TemplateStringsArray, ...values: readonly Fragment[]): Html {
  const markup = parts.map((part, i) => part + (i < values.length ? render(values[i]) : ''))
  return { markup: markup.join('') }
}

function render(value: Fragment): string {
  if (value === null || value === undefined || value === false) return ''
  if (typeof value === 'string' || typeof value === 'number') return escaped(value)
  return 'markup' in value ? value.markup : value.map(render).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string | number): string =>
  String(text).replaceAll(/[&<>"']/g, (character) => entities[character] as string)
