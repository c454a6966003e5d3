# before

${code(text)}

after
