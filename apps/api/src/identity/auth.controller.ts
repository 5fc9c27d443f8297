import {
  Caller,
  ChangePassword,
  LogIn,
  LogOut,
  RefreshSession,
  SignInOrigin,
  type CurrentUser,
  type SessionTokens,
} from '#libs/identity';
import { Body, Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiConsumes, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiErrors } from '../http/api-errors.js';
import { LogInDto, MeDto, RefreshDto, SessionTokensDto, TokenDto, TokenRequestDto } from './auth.dto.js';
import { ChangePasswordDto } from './user-body.dto.js';
import { Origin } from './origin.js';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(private readonly commands: CommandBus) {}

  @Post('login')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'logIn', summary: 'Sign in with e-mail and password' })
  @ApiOkResponse({ type: SessionTokensDto })
  @ApiErrors(400, 401, 503)
  logIn(@Body() { email, password }: LogInDto, @Origin() origin: SignInOrigin): Promise<SessionTokens> {
    return this.commands.execute(new LogIn(email, password, origin));
  }

  @Post('refresh')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'refreshSession',
    summary: 'Exchange a refresh token for new tokens',
  })
  @ApiOkResponse({ type: SessionTokensDto })
  @ApiErrors(400, 401)
  refresh(@Body() { refreshToken }: RefreshDto): Promise<SessionTokens> {
    return this.commands.execute(new RefreshSession(refreshToken));
  }

  @Post('logout')
  @HttpCode(204)
  @ApiOperation({ operationId: 'logOut', summary: 'End the session of a refresh token' })
  @ApiNoContentResponse()
  @ApiErrors(400)
  logOut(@Body() { refreshToken }: RefreshDto): Promise<void> {
    return this.commands.execute(new LogOut(refreshToken));
  }

  @Post('token')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    operationId: 'issueToken',
    summary: 'Sign in by OAuth 2.0 password grant (for Swagger UI)',
  })
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiOkResponse({ type: TokenDto })
  @ApiErrors(400, 401, 503)
  async issueToken(
    @Body() { username, password }: TokenRequestDto,
    @Origin() origin: SignInOrigin,
  ): Promise<TokenDto> {
    const session = await this.commands.execute(new LogIn(username, password, origin));
    return {
      access_token: session.accessToken,
      token_type: 'Bearer',
      expires_in: session.expiresIn,
      refresh_token: session.refreshToken,
    };
  }

  @Post('password')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'changePassword',
    summary: 'Change my password',
    description: 'Ends every session of mine but the one the call is made in.',
  })
  @ApiNoContentResponse()
  @ApiErrors(400, 401, 422, 503)
  changePassword(
    @Body() { currentPassword, newPassword }: ChangePasswordDto,
    @Caller() { id, sessionId }: CurrentUser,
    @Origin() origin: SignInOrigin,
  ): Promise<void> {
    return this.commands.execute(new ChangePassword(id, sessionId, currentPassword, newPassword, origin));
  }

  @Get('me')
  @ApiOperation({ operationId: 'me', summary: 'Who am I' })
  @ApiOkResponse({ type: MeDto })
  @ApiErrors(401, 403)
  me(@Caller() { id, email, role }: CurrentUser): MeDto {
    return { id, email, role };
  }
}
