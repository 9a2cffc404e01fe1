import type { RequestHandler } from './$types'
import { answerWithPicture } from './answer-with-picture.ts'

export const GET: RequestHandler = ({ params, request }) => answerWithPicture(params.file, request)
