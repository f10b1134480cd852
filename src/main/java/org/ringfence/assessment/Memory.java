package org.ringfence.assessment;

import java.util.Optional;
import org.ringfence.register.Register;

/** Remembers small things between starts, inside the register. */
final class Memory {
  private static final String ASSESSMENT = "position.assessment";
  private static final String STEP = "position.step";
  private static final String PREFERENCE = "preference.";

  private final Register register;

  Memory(Register register) {
    this.register = register;
  }

  Optional<Position> position() {
    return register
        .setting(ASSESSMENT)
        .filter(id -> register.entry(id).isPresent())
        .flatMap(id -> register.setting(STEP).map(step -> new Position(id, step)));
  }

  void remember(Position position) {
    register.inOneTransaction(
        () -> {
          register.saveSetting(ASSESSMENT, position.assessmentId());
          register.saveSetting(STEP, position.step());
          return position;
        });
  }

  Optional<String> preference(String name) {
    return register.setting(PREFERENCE + name);
  }

  void prefer(String name, String content) {
    register.saveSetting(PREFERENCE + name, content);
  }
}
