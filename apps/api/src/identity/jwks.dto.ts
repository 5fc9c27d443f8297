import type { PublicJwk } from '#libs/identity';
import { ApiProperty } from '@nestjs/swagger';

export class JwkDto implements PublicJwk {
  @ApiProperty({ enum: ['EC'] })
  kty!: 'EC';

  @ApiProperty({ enum: ['P-256'] })
  crv!: 'P-256';

  @ApiProperty({ example: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU' })
  x!: string;

  @ApiProperty({ example: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0' })
  y!: string;

  @ApiProperty({
    description: 'The thumbprint of the key (RFC 7638); tokens name it in their header.',
    example: 'haZxLyMmi9UKpwOdlCKIL-3KHGbeXaka28oqY6yAbn4',
  })
  kid!: string;

  @ApiProperty({ enum: ['sig'] })
  use!: 'sig';

  @ApiProperty({ enum: ['ES256'] })
  alg!: 'ES256';
}

export class JwksDto {
  @ApiProperty({ type: [JwkDto], description: 'The one that signs first.' })
  keys!: JwkDto[];
}
