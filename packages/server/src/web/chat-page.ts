import { randomUUID } from 'node:crypto'
import { type Person, roleLabels } from '@zhenggai/bot'
import type { Language, Text } from '@zhenggai/rules'
import type { Answer } from '../conversation/conversation.ts'
import type { House } from '../http/house.ts'
import { type Html, html } from './html.ts'
import { inLanguage } from './language.ts'
import { layout } from './layout.ts'
import type { Speaker } from './speaker.ts'
import { type Words, words } from './words.ts'

interface Exchange {
  readonly text: string
  readonly answer: Answer
}

interface ChatPage {
  readonly language: Language
  readonly speaker: Speaker
  /** Stands in the field, not sent yet. */
  readonly draft?: string
  /** What was just said, where the browser runs no script; with one the page itself keeps the talk. */
  readonly exchange?: Exchange
}

/** The page that talks to the bot. It works without a script, which adds the talk so far and saves the reloading. */
export async function chatPage(house: House, { language, speaker, draft = '', exchange }: ChatPage): Promise<string> {
  const say = words[language]
  const problems = await house.ledger.all()
  const example = problems.find(({ number }) => number === 12) ?? problems[0]
  return layout(house, {
    language,
    path: '/chat',
    title: say.chat,
    script: 'chat.js',
    samples: problems.filter(({ sample }) => sample).length,
    main: html`<h1 class="hidden">${say.chat}</h1>
<div class="log" role="log" aria-live="polite"><ol id="talk" data-you="${say.you}" data-bot="${say.bot}" data-failed="${say.failed}" data-retry="${say.retry}">
${said('bot', say.bot, say.welcome)}
${exchange && [said('you', say.you, exchange.text), exchange.answer.replies.map(({ text }) => said('bot', say.bot, text))]}
</ol></div>
<form id="say" method="post" action="${inLanguage('/chat', language)}">
<input type="hidden" name="messageId" value="${randomUUID()}">
<p id="offers">${offers(say, exchange, String(example?.number ?? 1))}</p>
<p id="sending" role="status" hidden>${say.sending}</p>
<p class="field">
<label for="text" class="hidden">${say.message}</label>
<textarea id="text" name="text" rows="1" placeholder="${say.placeholder}" enterkeyhint="send" autofocus>${draft}</textarea>
<button>${say.send}</button>
</p>
</form>
<p class="speaker">${say.speaker(speaker.id, speaker.known && nameOf(speaker.known), speaker.isFree)}</p>
<template id="confirmation">${confirmation(say)}</template>`,
  })
}

const nameOf = ({ id, name = id, unit, role }: Person): Text => {
  const { zh, en } = roleLabels[role]
  return { zh: `${name}（${unit ?? zh}）`, en: `${name} (${unit ?? en})` }
}

const said = (by: 'you' | 'bot', name: string, text: string): Html =>
  html`<li class="${by}"><b>${name}</b><p>${by === 'bot' ? linked(text) : text}</p></li>`

/** Where the program hands a file out, as the bot writes it. The script of the page knows the same. */
const FILE = /(\/(?:api\/v1\/[\w%./-]+\.(?:xlsx|docx)|chart\.png)(?:\?[\w%=&.+*-]*)?)/

/** A text of the bot with the addresses of files to be touched. */
const linked = (text: string): readonly Html[] =>
  text.split(FILE).map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`))

/** What can be said with one touch. */
function offers(say: Words, exchange: Exchange | undefined, example: string): Html | readonly Html[] {
  if (exchange?.answer.pending) return confirmation(say)
  const texts = exchange ? exchange.answer.suggestions.map(({ text }) => text) : say.examples(example)
  return texts.map((text) => html`<button name="offer" value="${text}">${text}</button>\n`)
}

const confirmation = ({ confirm, cancel }: Words): Html =>
  html`<button name="offer" value="${confirm}" class="confirm">${confirm}</button> <button name="offer" value="${cancel}">${cancel}</button>`
