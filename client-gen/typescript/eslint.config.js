import eslint from "@eslint/js";
import typescript from "typescript-eslint";

export default typescript.config(
  // What people write is linted; what is generated is type-checked.
  { ignores: ["dist/", "src/generated/", "eslint.config.js"] },
  eslint.configs.recommended,
  typescript.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    // Numbers are what most messages tell.
    rules: { "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }] },
  },
  {
    // node:test's describe and test answer promises that it waits for itself.
    files: ["test/**"],
    rules: { "@typescript-eslint/no-floating-promises": "off" },
  },
);
