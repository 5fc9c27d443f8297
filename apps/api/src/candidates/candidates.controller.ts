import { Caller, type CurrentUser } from '#libs/identity';
import {
  CandidateMerged,
  CorrectCandidate,
  DeleteCandidate,
  FindCandidate,
  FindDuplicates,
  ListCandidates,
  MergeCandidates,
  RestoreCandidate,
  tagOf,
} from '#libs/resumes';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiErrors } from '../http/api-errors.js';
import { TakesIfMatch } from '../http/entity-tags/takes-if-match.js';
import { IdParam } from '../http/id-param.js';
import { mapPage } from '../http/page.dto.js';
import { CandidatePatchDto } from './candidate-body.dto.js';
import { CandidateDto, CandidatePageDto, CandidateSummaryDto } from './candidate.dto.js';
import { DuplicatesDto, MergeDto } from './duplicate.dto.js';
import { CandidatesQuery } from './candidates-query.dto.js';

@ApiTags('candidates')
@Controller('candidates')
export class CandidatesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listCandidates',
    summary: 'Search candidates: by words and tags',
    description: 'A candidate is a person, a resume one file of theirs. Case and accents do not matter.',
  })
  @ApiOkResponse({ type: CandidatePageDto })
  @ApiErrors(400, 401, 403)
  async list(@Query() query: CandidatesQuery): Promise<CandidatePageDto> {
    const { limit, cursor, q, tag = [], sort, deleted } = query;
    const filter = { text: q ?? null, tags: tag.map(tagOf), deleted };
    const page = await this.queries.execute(new ListCandidates(limit, cursor ?? null, filter, sort));
    return mapPage(page, (row) => CandidateSummaryDto.of(row));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getCandidate', summary: 'A candidate and their resumes' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: CandidateDto })
  @ApiErrors(400, 401, 403, 404)
  @ApiResponse({
    status: 308,
    description: 'The candidate was merged into another one: `Location` has the address.',
    headers: { Location: { description: 'The candidate they are now.', schema: { type: 'string' } } },
  })
  async find(
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CandidateDto | undefined> {
    try {
      return await this.show(id);
    } catch (error) {
      if (!(error instanceof CandidateMerged)) throw error;
      void reply.status(308).header('location', `/api/v1/candidates/${error.mergedInto}`);
      return undefined;
    }
  }

  private async show(id: string): Promise<CandidateDto> {
    return CandidateDto.of(await this.queries.execute(new FindCandidate(id)));
  }

  @Patch(':id')
  @TakesIfMatch()
  @ApiOperation({
    operationId: 'correctCandidate',
    summary: 'Correct name, e-mail address or telephone number',
    description:
      'What is left out stays; null takes a value away. Resumes that come later leave it as you said.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: CandidateDto })
  @ApiErrors(400, 401, 403, 404, 409)
  async correct(@IdParam() id: string, @Body() patch: CandidatePatchDto): Promise<CandidateDto> {
    await this.commands.execute(new CorrectCandidate(id, patch.facts()));
    return this.show(id);
  }

  @Delete(':id')
  @TakesIfMatch()
  @HttpCode(204)
  @ApiOperation({
    operationId: 'deleteCandidate',
    summary: 'Take a candidate and their resumes out of lists and rankings',
    description:
      'It can be undone. The e-mail address is free: a resume that comes with it makes a new candidate.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiNoContentResponse()
  @ApiErrors(400, 401, 403, 404)
  remove(@IdParam() id: string): Promise<void> {
    return this.commands.execute(new DeleteCandidate(id));
  }

  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'restoreCandidate',
    summary: 'Bring a deleted candidate back, with the resumes that were deleted with them',
    description: 'The rankings have them again as soon as they are scored, in the background.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: CandidateDto })
  @ApiErrors(400, 401, 403, 404, 409)
  async restore(@IdParam() id: string): Promise<CandidateDto> {
    await this.commands.execute(new RestoreCandidate(id));
    return this.show(id);
  }

  @Get(':id/duplicates')
  @ApiOperation({
    operationId: 'findDuplicates',
    summary: 'Candidates who are likely the same person, at most 20',
    description: 'By e-mail address, telephone number, and name together with an employer or a school.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: DuplicatesDto })
  @ApiErrors(400, 401, 403, 404, 409)
  async duplicates(@IdParam() id: string): Promise<DuplicatesDto> {
    return DuplicatesDto.of(await this.queries.execute(new FindDuplicates(id)));
  }

  @Post(':id/merge')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'mergeCandidates',
    summary: 'Make one candidate of two',
    description:
      'Resumes, notes, tags and outcomes of `from` become this one’s; its id leads here from now on, and resumes that come ' +
      'with its e-mail address belong here. It cannot be undone.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: CandidateDto })
  @ApiErrors(400, 401, 403, 404, 409)
  async merge(
    @IdParam() id: string,
    @Body() { from }: MergeDto,
    @Caller() caller: CurrentUser,
  ): Promise<CandidateDto> {
    await this.commands.execute(new MergeCandidates(id, from, caller.id));
    return this.show(id);
  }
}
