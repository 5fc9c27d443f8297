import { ApiProperty } from '@nestjs/swagger';

const whole = (description: string, example: number): PropertyDecorator =>
  ApiProperty({ type: 'integer', minimum: 1, description, example });

export class LimitsDto {
  @whole('Calls a minute of one caller.', 6000)
  callsPerMinute!: number;

  @whole('Bytes of a JSON body.', 1_048_576)
  jsonBodyBytes!: number;

  @whole('Levels a JSON body may be nested.', 32)
  jsonDepth!: number;

  @whole('Bytes of a resume file.', 10_485_760)
  resumeFileBytes!: number;

  @ApiProperty({
    type: [String],
    description: 'Media types of resumes, told by content.',
    example: ['application/pdf'],
  })
  resumeMediaTypes!: string[];

  @whole('Rows of a page, at most.', 100)
  pageRows!: number;

  @whole('Seconds a request may take to arrive whole.', 120)
  requestSeconds!: number;

  @whole('Seconds a call waits for background work, at most, with `Prefer: wait=N`.', 30)
  waitSeconds!: number;

  @whole('Calls of one caller that a process lets wait at once; further ones are answered 202 at once.', 20)
  waitingCalls!: number;

  @whole('Calls of all callers together that a process lets wait at once.', 200)
  waitingCallsOfAll!: number;

  @whole('Hours the answer to an `Idempotency-Key` is kept.', 24)
  idempotencyKeyHours!: number;

  @whole('Characters of an `Idempotency-Key`.', 255)
  idempotencyKeyCharacters!: number;

  @whole('Seconds an access token lives.', 900)
  accessTokenSeconds!: number;

  @whole('Days a refresh token lives.', 14)
  refreshTokenDays!: number;

  @whole('Days a session lasts, however often it is refreshed.', 30)
  sessionDays!: number;

  @whole('API keys of a user that can be used.', 100)
  apiKeysPerUser!: number;
}
