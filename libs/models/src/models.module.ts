import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegisterModelVersionHandler } from './commands/register-model-version/register-model-version.handler.js';
import { ModelVersion } from './model-version.entity.js';
import { FindChampionHandler } from './queries/find-champion/find-champion.handler.js';
import { FindModelVersionHandler } from './queries/find-model-version/find-model-version.handler.js';
import { ListModelVersionsHandler } from './queries/list-model-versions/list-model-versions.handler.js';

@Module({
  imports: [CqrsModule, TypeOrmModule.forFeature([ModelVersion])],
  providers: [RegisterModelVersionHandler, FindChampionHandler, FindModelVersionHandler, ListModelVersionsHandler],
})
export class ModelsModule {}
