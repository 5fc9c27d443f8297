import { Caller, type CurrentUser } from '#libs/identity';
import { DeleteNote, EditNote, ListNotes, TagCandidate, UntagCandidate, WriteNote } from '#libs/resumes';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { ApiErrors } from '../http/api-errors.js';
import { CommitsWithAnswer } from '../http/idempotency/idempotency-key.js';
import { IdParam } from '../http/id-param.js';
import { mapPage, PageQuery } from '../http/page.dto.js';
import { NoteBodyDto } from './candidate-body.dto.js';
import { NoteDto, NotePageDto } from './candidate.dto.js';

/** What recruiters remark on a candidate: tags and notes. */
@ApiTags('candidates')
@Controller('candidates/:id')
export class RemarksController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Put('tags/:tag')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'tagCandidate',
    summary: 'Put a tag on a candidate',
    description: 'Tags are kept in lower case with single spaces. One that is there stays.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiParam({ name: 'tag', example: 'phone screen' })
  @ApiNoContentResponse()
  @ApiErrors(400, 401, 403, 404, 409)
  tag(@IdParam() id: string, @Param('tag') tag: string, @Caller() caller: CurrentUser): Promise<void> {
    return this.commands.execute(new TagCandidate(id, tag, caller.id));
  }

  @Delete('tags/:tag')
  @HttpCode(204)
  @ApiOperation({ operationId: 'untagCandidate', summary: 'Take a tag off a candidate' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiParam({ name: 'tag', example: 'phone screen' })
  @ApiNoContentResponse()
  @ApiErrors(400, 401, 403, 404)
  untag(@IdParam() id: string, @Param('tag') tag: string): Promise<void> {
    return this.commands.execute(new UntagCandidate(id, tag));
  }

  @Post('notes')
  @CommitsWithAnswer()
  @ApiOperation({ operationId: 'writeNote', summary: 'Write a note about a candidate' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiCreatedResponse({ type: NoteDto })
  @ApiErrors(400, 401, 403, 404)
  async write(
    @IdParam() id: string,
    @Body() { text }: NoteBodyDto,
    @Caller() caller: CurrentUser,
  ): Promise<NoteDto> {
    return NoteDto.of(await this.commands.execute(new WriteNote(id, text, caller.id)));
  }

  @Get('notes')
  @ApiOperation({ operationId: 'listNotes', summary: 'What was written about a candidate, newest first' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: NotePageDto })
  @ApiErrors(400, 401, 403, 404)
  async notes(@IdParam() id: string, @Query() { limit, cursor }: PageQuery): Promise<NotePageDto> {
    return mapPage(await this.queries.execute(new ListNotes(id, limit, cursor ?? null)), (note) =>
      NoteDto.of(note),
    );
  }

  @Patch('notes/:noteId')
  @ApiOperation({ operationId: 'editNote', summary: 'Replace the text of a note of your own' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiParam({ name: 'noteId', format: 'uuid' })
  @ApiOkResponse({ type: NoteDto })
  @ApiErrors(400, 401, 403, 404)
  async edit(
    @IdParam() id: string,
    @IdParam('noteId') noteId: string,
    @Body() { text }: NoteBodyDto,
    @Caller() caller: CurrentUser,
  ): Promise<NoteDto> {
    return NoteDto.of(await this.commands.execute(new EditNote(id, noteId, text, caller.id)));
  }

  @Delete('notes/:noteId')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteNote', summary: 'Delete a note for good' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiParam({ name: 'noteId', format: 'uuid' })
  @ApiNoContentResponse()
  @ApiErrors(400, 401, 403, 404)
  remove(@IdParam() id: string, @IdParam('noteId') noteId: string): Promise<void> {
    return this.commands.execute(new DeleteNote(id, noteId));
  }
}
