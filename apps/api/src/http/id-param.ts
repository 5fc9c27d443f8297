import { Param, ParseUUIDPipe } from '@nestjs/common';
import { RequestInvalid } from './request.errors.js';

/** An id in the path, a UUID; named `id` unless the path has several. */
export const IdParam = (name = 'id'): ParameterDecorator =>
  Param(
    name,
    new ParseUUIDPipe({
      exceptionFactory: () =>
        new RequestInvalid([
          { pointer: `/${name}`, code: 'isUuid', detail: `The ${name} in the path is not a UUID.` },
        ]),
    }),
  );
