return Boolean.parseBoolean(engine as String)
