import { FindModelVersion, ListModelVersions, type ListedModelVersion, type ModelVersion } from '#libs/models';
import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiErrors } from '../http/api-errors.js';
import { IdParam } from '../http/id-param.js';
import { ModelVersionDto, ModelVersionsDto } from './model-version.dto.js';

@ApiTags('models')
@Controller('models')
export class ModelsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ operationId: 'listModels', summary: 'The scoring models; the champion computes the scores that rankings show' })
  @ApiOkResponse({ type: ModelVersionsDto })
  @ApiErrors(401, 403)
  async list(): Promise<{ data: ListedModelVersion[] }> {
    return { data: await this.queries.execute(new ListModelVersions()) };
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getModel', summary: 'One model version' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: ModelVersionDto })
  @ApiErrors(400, 401, 403, 404)
  find(@IdParam() id: string): Promise<ModelVersion> {
    return this.queries.execute(new FindModelVersion(id));
  }
}
