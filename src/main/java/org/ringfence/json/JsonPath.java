package org.ringfence.json;

import tools.jackson.core.TokenStreamContext;

/** Says where in a file a parser stands. */
final class JsonPath {
  private JsonPath() {}

  static FilePlace of(TokenStreamContext context, int line) {
    var parent = context.getParent();
    if (parent == null) {
      return new FilePlace("", line);
    }
    var above = of(parent, line);
    if (context.hasCurrentName()) {
      return above.child(context.currentName(), line);
    }
    return context.inArray() && context.hasCurrentIndex()
        ? above.item(context.getCurrentIndex(), line)
        : above;
  }
}
