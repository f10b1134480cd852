package org.ringfence.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.ringfence.messages.Messages;

/**
 * What {@code --help} says, as picocli asks for it: by the names of the command and of the option,
 * or by the option's name alone where commands share it, and each line by its number.
 */
final class HelpTexts extends ResourceBundle {
  private final Map<String, String> lines = new HashMap<>();

  HelpTexts() {
    var texts = Messages.british("help");
    for (var key : texts.keys()) {
      var text = texts.say(key).lines().toList();
      for (var line = 0; line < text.size(); line++) {
        lines.put(key + "." + line, text.get(line));
      }
    }
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return lines.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(lines.keySet());
  }
}
