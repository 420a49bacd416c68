import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../cache.mjs';
import { MissingTool, onPath } from '../missing-tool.mjs';
import { runCommand } from '../run-command.mjs';

function element(dependency) {
  const [group, artifact, version] = dependency.split(':');
  return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
}

function pom(dependencies) {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>loket</groupId><artifactId>jars</artifactId><version>1</version>
  <dependencies>${dependencies.map(element).join('')}</dependencies>
</project>
`;
}

/** Libraries with everything they need, as jars in the `lib` folder of the cache; the first one gives the version. */
export async function mavenJars({ name, dependencies, neededFor, waysRound }) {
  const folder = await cached(name, dependencies[0].split(':')[2], async (place) => {
    if (onPath('mvn') === undefined)
      throw new MissingTool('Maven', neededFor, ['install Maven 3.8 or later', ...waysRound]);
    writeFileSync(join(place, 'pom.xml'), pom(dependencies));
    await runCommand(
      'mvn',
      ['-B', '-q', '-f', join(place, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${place}/lib`],
      { cwd: place },
    );
  });
  return join(folder, 'lib');
}
