import { Caller, EndSession, EndSessions, ListSessions, type CurrentUser } from '#libs/identity';
import { Controller, Delete, Get, HttpCode, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiErrors } from '../http/api-errors.js';
import { IdParam } from '../http/id-param.js';
import { mapPage, PageQuery } from '../http/page.dto.js';
import { SessionDto, SessionPageDto } from './session.dto.js';

/** The caller's own sessions. */
@ApiTags('auth')
@Controller('auth/sessions')
export class SessionsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listSessions', summary: 'Where I am signed in, newest first' })
  @ApiOkResponse({ type: SessionPageDto })
  @ApiErrors(400, 401)
  async list(
    @Query() { limit, cursor }: PageQuery,
    @Caller() { id, sessionId }: CurrentUser,
  ): Promise<SessionPageDto> {
    const page = await this.queries.execute(new ListSessions(id, limit, cursor ?? null));
    return mapPage(page, (session) => SessionDto.of(session, sessionId));
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({
    operationId: 'endOtherSessions',
    summary: 'Sign out everywhere else',
    description: 'Ends every session but the one the call is made in, with its tokens, at once.',
  })
  @ApiNoContentResponse()
  @ApiErrors(401)
  endOthers(@Caller() { id, sessionId }: CurrentUser): Promise<void> {
    return this.commands.execute(new EndSessions(id, sessionId));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'endSession',
    summary: 'End one of my sessions, with its tokens, at once',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiNoContentResponse()
  @ApiErrors(400, 401, 404)
  end(@IdParam() sessionId: string, @Caller() { id }: CurrentUser): Promise<void> {
    return this.commands.execute(new EndSession(id, sessionId));
  }
}
