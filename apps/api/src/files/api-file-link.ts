import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';

/** Documents the query of a signed address: to be used as it was given, whatever it says. */
export const ApiFileLink = (): MethodDecorator =>
  applyDecorators(
    ...['key', 'type', 'name', 'size', 'expires', 'signature'].map((name) =>
      ApiQuery({ name, schema: { type: 'string' }, description: 'As the address has it.' }),
    ),
  );
