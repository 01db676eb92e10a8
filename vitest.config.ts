import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'happy-dom',
    include: ['src/**/Web/**/*.test.ts'],
    css: { include: [/tokens\.css/] },
  },
});
