// @ts-check
/// <reference lib="dom" />
// Sends the form of /chat without reloading and keeps the talk for this session. Without it the form works by itself.

/** @typedef {{ by: 'you' | 'bot', text: string }} Line */
/** @typedef {{ lines: Line[], offers: string[], pending: boolean }} Talk */
/** @typedef {{ replies: string[], pending: boolean, suggestions: { text: string }[] }} Answer */

const KEPT = 'zhenggai.talk'
const LINES = 200
// Where the program hands a file out, as the bot writes it.
const FILE = /(\/(?:api\/v1\/[\w%./-]+\.(?:xlsx|docx)|chart\.png)(?:\?[\w%=&.+*-]*)?)/

const form = /** @type {HTMLFormElement} */ (document.getElementById('say'))
const field = /** @type {HTMLTextAreaElement} */ (document.getElementById('text'))
const list = /** @type {HTMLOListElement} */ (document.getElementById('talk'))
const offers = /** @type {HTMLElement} */ (document.getElementById('offers'))
const sending = /** @type {HTMLElement} */ (document.getElementById('sending'))
const confirmation = /** @type {HTMLTemplateElement} */ (document.getElementById('confirmation'))

let talk = restore()
if (talk.lines.length > 0) {
  for (const line of talk.lines) show(line)
  offer()
}
grow()

field.addEventListener('input', grow)
field.addEventListener('keydown', (event) => {
  // While an input method is composing, Enter chooses a word.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
  event.preventDefault()
  form.requestSubmit()
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  const button = /** @type {SubmitEvent} */ (event).submitter
  const offered = button instanceof HTMLButtonElement && button.name === 'offer' ? button.value : undefined
  const text = offered ?? field.value
  if (text.trim() === '' || form.ariaBusy === 'true') return
  if (offered === undefined) field.value = ''
  grow()
  add({ by: 'you', text })
  void send(text, newId())
})

/**
 * The same id again: what arrived the first time has no second effect.
 * @param {string} text
 * @param {string} messageId
 */
async function send(text, messageId) {
  wait(true)
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({ text, messageId }),
    })
    /** @type {Answer & { detail?: string }} */
    const answer = await response.json()
    if (!response.ok) return fail(answer.detail, text, messageId)
    talk = { ...talk, pending: answer.pending, offers: answer.suggestions.map((suggestion) => suggestion.text) }
    const [first] = answer.replies.map((reply) => add({ by: 'bot', text: reply }))
    offer()
    if (first) turnTo(first)
  } catch {
    fail(undefined, text, messageId)
  } finally {
    wait(false)
  }
}

/**
 * @param {string | undefined} why in the words of the server
 * @param {string} text
 * @param {string} messageId
 */
function fail(why, text, messageId) {
  const line = show({ by: 'bot', text: why ?? list.dataset.failed ?? '' })
  line.classList.add('failed')
  const again = document.createElement('button')
  again.type = 'button'
  again.textContent = list.dataset.retry ?? ''
  again.addEventListener('click', () => {
    line.remove()
    void send(text, messageId)
  })
  line.append(again)
}

/** @param {Line} line */
function add(line) {
  talk = { ...talk, lines: [...talk.lines, line].slice(-LINES) }
  keep()
  return show(line)
}

/** @param {Line} line */
function show({ by, text }) {
  const item = document.createElement('li')
  item.className = by
  const name = document.createElement('b')
  name.textContent = (by === 'you' ? list.dataset.you : list.dataset.bot) ?? ''
  const words = document.createElement('p')
  words.append(...(by === 'bot' ? linked(text) : [text]))
  item.append(name, words)
  list.append(item)
  toEnd()
  return item
}

/**
 * A text with the addresses of files to be touched.
 * @param {string} text
 */
function linked(text) {
  return text.split(FILE).map((part, index) => {
    if (index % 2 === 0) return part
    const link = document.createElement('a')
    link.href = part
    link.textContent = part
    return link
  })
}

function toEnd() {
  window.scrollTo(0, document.body.scrollHeight)
}

/**
 * A long answer is read from its beginning.
 * @param {HTMLElement} item
 */
function turnTo(item) {
  toEnd()
  if (item.getBoundingClientRect().top < 0) item.scrollIntoView()
}

/** Puts what can be said with one touch below the talk. */
function offer() {
  offers.replaceChildren(
    ...(talk.pending
      ? [confirmation.content.cloneNode(true)]
      : talk.offers.map((text) => {
          const button = document.createElement('button')
          button.name = 'offer'
          button.value = text
          button.textContent = text
          return button
        })),
  )
  keep()
  toEnd()
}

/** @param {boolean} isWaiting */
function wait(isWaiting) {
  form.ariaBusy = String(isWaiting)
  sending.hidden = !isWaiting
  if (!isWaiting) field.focus({ preventScroll: true })
}

/** The field grows with what is written in it. */
function grow() {
  field.style.height = 'auto'
  field.style.height = `${Math.min(field.scrollHeight, 160)}px`
}

// crypto.randomUUID exists on https and localhost only.
function newId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** @returns {Talk} */
function restore() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') ?? { lines: [], offers: [], pending: false }
  } catch {
    return { lines: [], offers: [], pending: false }
  }
}

function keep() {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(talk))
  } catch {
    // A full or forbidden storage: the talk lasts as long as the page.
  }
}
