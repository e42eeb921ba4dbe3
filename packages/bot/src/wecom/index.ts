export { messageOfApp, readXml } from './callback/xml.ts'
export { askingCard, type TemplateCard } from './card.ts'
export {
  type ClientEvents,
  createWecomClient,
  PUBLIC_URL,
  type Recipient,
  type Via,
  type WecomClient,
} from './client.ts'
export { codes } from './codes.ts'
export type { ConnectionState } from './connection/connection.ts'
export { type Envelope, isSigned, open, seal, sign } from './crypto/envelope.ts'
export { type AesKey, readAesKey } from './crypto/key.ts'
export { readEvent, type WecomEvent } from './frame/event.ts'
export { type MediaLink, readMessage, type WecomMessage } from './frame/message.ts'
export { type AppSettings, createApp, type WecomApp } from './http/app.ts'
export { downloadMedia } from './http/download.ts'
export { answerAt } from './http/response.ts'
export { createRobot, keyOfRobot, type RobotMessage, robotLimits, type WecomRobot } from './http/robot.ts'
export type { HttpAnswer } from './http/transport.ts'
export type { Said } from './outgoing/outgoing.ts'
export { createTalk, type Talk } from './outgoing/talk.ts'
export { type Limit, stillCounted, waitBefore } from './outgoing/window.ts'
export { type Pace, usualPace } from './pace.ts'
export { pause, realSurroundings, type Surroundings } from './surroundings.ts'
export { bytesOf, cutAtBytes } from './text/bytes.ts'
export { splitMarkdown, splitText } from './text/split-markdown.ts'
