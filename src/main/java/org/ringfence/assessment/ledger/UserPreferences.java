package org.ringfence.assessment.ledger;

import java.util.Optional;
import org.ringfence.register.Register;

/** Remembers small things between starts, inside the register. */
public final class UserPreferences {
  private static final String ASSESSMENT = "position.assessment";
  private static final String STEP = "position.step";
  private static final String PREFERENCE = "preference.";

  private final Register register;

  public UserPreferences(Register register) {
    this.register = register;
  }

  public Optional<WizardPosition> position() {
    return register
        .setting(ASSESSMENT)
        .filter(id -> register.entry(id).isPresent())
        .flatMap(id -> register.setting(STEP).map(step -> new WizardPosition(id, step)));
  }

  public void remember(WizardPosition position) {
    register.inOneTransaction(
        () -> {
          register.saveSetting(ASSESSMENT, position.assessmentId());
          register.saveSetting(STEP, position.step());
          return position;
        });
  }

  public Optional<String> preference(String name) {
    return register.setting(PREFERENCE + name);
  }

  public void prefer(String name, String content) {
    register.saveSetting(PREFERENCE + name, content);
  }
}
