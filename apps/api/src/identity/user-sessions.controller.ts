import { Caller, EndSessions, FindUser, ListSessions, type CurrentUser } from '#libs/identity';
import { Controller, Delete, Get, HttpCode, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiErrors } from '../http/api-errors.js';
import { IdParam } from '../http/id-param.js';
import { mapPage, PageQuery } from '../http/page.dto.js';
import { SessionDto, SessionPageDto } from './session.dto.js';

/** The sessions of any user, for admins. */
@ApiTags('users')
@ApiParam({ name: 'id', format: 'uuid' })
@Controller('users/:id/sessions')
export class UserSessionsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listUserSessions', summary: 'Where a user is signed in, newest first' })
  @ApiOkResponse({ type: SessionPageDto })
  @ApiErrors(400, 401, 403, 404)
  async list(
    @IdParam() userId: string,
    @Query() { limit, cursor }: PageQuery,
    @Caller() { sessionId }: CurrentUser,
  ): Promise<SessionPageDto> {
    await this.queries.execute(new FindUser(userId));
    const page = await this.queries.execute(new ListSessions(userId, limit, cursor ?? null));
    return mapPage(page, (session) => SessionDto.of(session, sessionId));
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ operationId: 'endUserSessions', summary: 'Sign a user out everywhere, at once' })
  @ApiNoContentResponse()
  @ApiErrors(400, 401, 403, 404)
  async end(@IdParam() userId: string): Promise<void> {
    await this.queries.execute(new FindUser(userId));
    await this.commands.execute(new EndSessions(userId, null));
  }
}
