import { Public, Roles } from '#libs/identity';
import { Config } from '#libs/platform';
import { beforeAll, expect, test } from '@jest/globals';
import { Controller, Get, Module, Post, type Type } from '@nestjs/common';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { controllersOf, routesOf, routesWithoutRoles } from './route-roles.js';

let controllers: Type[] = [];

beforeAll(async () => {
  const config = Config.from({ DATABASE_URL: 'postgres://nobody@localhost/nothing' });
  controllers = await controllersOf(ApiModule.with(config));
});

test('every route of the API names its roles or is public', () => {
  expect(controllers.flatMap(routesOf)).toEqual(
    expect.arrayContaining(['ResumesController.upload', 'HealthController.ready', 'AuthController.logIn']),
  );
  expect(controllers.flatMap(routesWithoutRoles)).toEqual([]);
});

test('a route that is open by accident is found in whichever module it lies', async () => {
  @Controller('forgotten')
  class ForgottenController {
    @Get()
    list(): void {}

    @Roles()
    @Get('nobody')
    namesNobody(): void {}

    @Roles('admin')
    @Post()
    create(): void {}

    @Public()
    @Get('hello')
    greet(): void {}
  }
  @Module({ controllers: [ForgottenController] })
  class ForgottenModule {}
  @Module({})
  class OuterModule {}

  const found = await controllersOf({
    module: OuterModule,
    imports: [Promise.resolve({ module: ForgottenModule })],
  });
  expect(found.flatMap(routesWithoutRoles)).toEqual([
    'ForgottenController.list',
    'ForgottenController.namesNobody',
  ]);
});
