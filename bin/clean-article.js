#!/usr/bin/env node
// From version 22.1 on, Node.js keeps the compiled program for the next start.
require('node:module').enableCompileCache?.();
require('../dist/cli.cjs').start();
