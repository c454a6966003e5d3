// Writes the SBOM of this package into a file: what npm says, without what would differ between two builds.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const [file] = process.argv.slice(2);
const asked = ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--package-lock-only"];
const sbom = JSON.parse(execFileSync("npm", asked, { encoding: "utf8" }));
delete sbom.serialNumber;
delete sbom.metadata.timestamp;
// npm calls it after the folder.
sbom.metadata.component.name = process.env.npm_package_name;
writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`);
