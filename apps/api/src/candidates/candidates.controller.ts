import {
  CorrectCandidate,
  DeleteCandidate,
  FindCandidate,
  ListCandidates,
  RestoreCandidate,
  tagOf,
} from '#libs/resumes';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiErrors } from '../http/api-errors.js';
import { IdParam } from '../http/id-param.js';
import { mapPage } from '../http/page.dto.js';
import { CandidatePatchDto } from './candidate-body.dto.js';
import { CandidateDto, CandidatePageDto, CandidateSummaryDto } from './candidate.dto.js';
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
  async find(@IdParam() id: string): Promise<CandidateDto> {
    return CandidateDto.of(await this.queries.execute(new FindCandidate(id)));
  }

  @Patch(':id')
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
    return this.find(id);
  }

  @Delete(':id')
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
    return this.find(id);
  }
}
