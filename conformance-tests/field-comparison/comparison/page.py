def text(tools, broken, results):
    raise NotImplementedError
