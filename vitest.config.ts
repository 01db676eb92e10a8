import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'happy-dom',
    pool: 'threads',
    include: ['src/**/Web/**/*.test.ts'],
    css: { include: [/tokens\.css/] },
  },
});
