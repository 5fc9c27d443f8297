import { Caller, type CurrentUser } from '#libs/identity';
import { ListOutcomes, RecordOutcome } from '#libs/scoring';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiErrors } from '../http/api-errors.js';
import { CommitsWithAnswer } from '../http/idempotency/idempotency-key.js';
import { IdParam } from '../http/id-param.js';
import { mapPage } from '../http/page.dto.js';
import { OutcomeBodyDto, OutcomeDto, OutcomePageDto, OutcomesQuery } from './outcome.dto.js';

@ApiTags('rankings')
@Controller('jobs')
export class OutcomesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post(':id/candidates/:candidateId/outcomes')
  @CommitsWithAnswer()
  @ApiOperation({
    operationId: 'recordOutcome',
    summary: 'Record what was decided about a candidate for a job',
    description:
      'Decisions are added and never changed; the latest one holds. The score that was seen is kept with it. They are the labels that later models learn from.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiParam({ name: 'candidateId', format: 'uuid' })
  @ApiCreatedResponse({ type: OutcomeDto })
  @ApiErrors(400, 401, 403, 404, 409)
  async record(
    @IdParam() id: string,
    @IdParam('candidateId') candidateId: string,
    @Body() body: OutcomeBodyDto,
    @Caller() caller: CurrentUser,
  ): Promise<OutcomeDto> {
    const { outcome, reason, scoreId, rank } = body;
    const given = { outcome, reason: reason ?? null, scoreId: scoreId ?? null, rank: rank ?? null };
    return OutcomeDto.of(await this.commands.execute(new RecordOutcome(id, candidateId, given, caller.id)));
  }

  @Get(':id/outcomes')
  @ApiOperation({ operationId: 'listOutcomes', summary: 'What was decided for a job, newest first' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: OutcomePageDto })
  @ApiErrors(400, 401, 403, 404)
  async list(
    @IdParam() id: string,
    @Query() { candidateId, limit, cursor }: OutcomesQuery,
  ): Promise<OutcomePageDto> {
    const page = await this.queries.execute(new ListOutcomes(id, candidateId ?? null, limit, cursor ?? null));
    return mapPage(page, (row) => OutcomeDto.of(row));
  }
}
