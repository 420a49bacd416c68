import { MissingTool } from './missing-tool.mjs';

/** require() of ES modules, which the services are compiled to use, came with Node 20.19. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new MissingTool(`Node 20.19 or later (this is ${process.versions.node})`, 'everything', [
    'install Node 20.19 or later and put it first on PATH',
    'start the product with docker-compose.yml',
  ]);
}
