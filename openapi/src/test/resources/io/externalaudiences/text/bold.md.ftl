# before

**${text}**

after
