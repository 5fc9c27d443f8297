import { CreateUser, FindUser, ListUsers, UpdateUser } from '#libs/identity';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiErrors } from '../http/api-errors.js';
import { TakesIfMatch } from '../http/entity-tags/takes-if-match.js';
import { IdParam } from '../http/id-param.js';
import { mapPage } from '../http/page.dto.js';
import { CreateUserDto, UpdateUserDto } from './user-body.dto.js';
import { UserDto, UserPageDto } from './user.dto.js';
import { UsersQuery } from './users-query.dto.js';

@ApiTags('users')
@Controller('users')
export class UsersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @ApiOperation({ operationId: 'createUser', summary: 'Add a user, who may sign in at once' })
  @ApiCreatedResponse({
    type: UserDto,
    headers: { Location: { description: 'The user.', schema: { type: 'string' } } },
  })
  @ApiErrors(400, 401, 403, 409, 422)
  async create(
    @Body() { email, password, role, name }: CreateUserDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserDto> {
    const user = await this.commands.execute(new CreateUser(email, password, role, name ?? null));
    void reply.header('location', `/api/v1/users/${user.id}`);
    return UserDto.of(user);
  }

  @Get()
  @ApiOperation({ operationId: 'listUsers', summary: 'Users, newest first; also the disabled ones' })
  @ApiOkResponse({ type: UserPageDto })
  @ApiErrors(400, 401, 403)
  async list(@Query() { filter, limit, cursor }: UsersQuery): Promise<UserPageDto> {
    const page = await this.queries.execute(new ListUsers(filter, limit, cursor ?? null));
    return mapPage(page, (user) => UserDto.of(user));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getUser', summary: 'A user as they are now' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: UserDto })
  @ApiErrors(400, 401, 403, 404)
  async find(@IdParam() id: string): Promise<UserDto> {
    return UserDto.of(await this.queries.execute(new FindUser(id)));
  }

  @Patch(':id')
  @TakesIfMatch()
  @ApiOperation({
    operationId: 'updateUser',
    summary: 'Change the role, the name or the password, disable or enable a user',
    description:
      'What is left out stays. Another role, status or password ends every session of the user at once. The last admin who may sign in stays one.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: UserDto })
  @ApiErrors(400, 401, 403, 404, 409, 422)
  async update(@IdParam() id: string, @Body() body: UpdateUserDto): Promise<UserDto> {
    return UserDto.of(await this.commands.execute(new UpdateUser(id, body)));
  }

  @Delete(':id')
  @TakesIfMatch()
  @HttpCode(204)
  @ApiOperation({
    operationId: 'disableUser',
    summary: 'Disable a user: sessions end at once, what they did stays theirs',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiNoContentResponse()
  @ApiErrors(400, 401, 403, 404, 409)
  async disable(@IdParam() id: string): Promise<void> {
    await this.commands.execute(new UpdateUser(id, { disabled: true }));
  }
}
