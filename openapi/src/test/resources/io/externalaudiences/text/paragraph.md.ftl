before

${text}

after
