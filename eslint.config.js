import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist", "docs/api", "coverage", "demo", "node_modules"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["eslint.config.js"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Numbers in template strings are how reports are written; the compiler already knows their types.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A loop over typed arrays reads best with the index that the bounds check proves.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  // There the compiler checks names (checkJs), and types stand in comments, which this rule does not read.
  { files: ["**/*.mjs"], rules: { "no-undef": "off", "@typescript-eslint/no-unsafe-assignment": "off" } },
);
