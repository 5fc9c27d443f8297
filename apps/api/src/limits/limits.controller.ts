import { apiKeysPerUser } from '#libs/identity';
import { Config, keepAnswersHours } from '#libs/platform';
import { mediaTypes } from '#libs/resumes';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { maxJsonBytes, requestTimeoutMs } from '../http/http-adapter.js';
import { keyMaxLength } from '../http/idempotency/idempotency-key.js';
import { maxDepth } from '../http/input-faults.js';
import { maxPageRows } from '../http/page.dto.js';
import { longestWaitSeconds } from '../http/waiting/prefer-wait.js';
import { waitingCallsOfAll, waitingCallsOfCaller } from '../http/waiting/waiting-calls.js';
import { LimitsDto } from './limits.dto.js';

/** The limits a client meets, read from where they are enforced. */
@ApiTags('conventions')
@Controller('limits')
export class LimitsController {
  constructor(private readonly config: Config) {}

  @Get()
  @ApiOperation({ operationId: 'getLimits', summary: 'Every limit a client meets' })
  @ApiOkResponse({ type: LimitsDto })
  find(): LimitsDto {
    const { rateLimitPerMinute, uploadMaxBytes, accessTokenSeconds, refreshTokenDays, sessionDays } =
      this.config;
    return {
      callsPerMinute: rateLimitPerMinute,
      jsonBodyBytes: maxJsonBytes,
      jsonDepth: maxDepth,
      resumeFileBytes: uploadMaxBytes,
      resumeMediaTypes: Object.values(mediaTypes),
      pageRows: maxPageRows,
      requestSeconds: requestTimeoutMs / 1000,
      waitSeconds: longestWaitSeconds,
      waitingCalls: waitingCallsOfCaller,
      waitingCallsOfAll,
      idempotencyKeyHours: keepAnswersHours,
      idempotencyKeyCharacters: keyMaxLength,
      accessTokenSeconds,
      refreshTokenDays,
      sessionDays,
      apiKeysPerUser,
    };
  }
}
