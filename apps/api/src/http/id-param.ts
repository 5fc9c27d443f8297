import { Param, ParseUUIDPipe } from '@nestjs/common';
import { RequestInvalid } from './request.errors.js';

/** The `id` of the path, a UUID. */
export const IdParam = (): ParameterDecorator =>
  Param(
    'id',
    new ParseUUIDPipe({
      exceptionFactory: () =>
        new RequestInvalid([{ pointer: '/id', code: 'isUuid', detail: 'The id in the path is not a UUID.' }]),
    }),
  );
