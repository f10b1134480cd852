package org.ringfence.ui.frame;

import java.util.HashMap;
import java.util.Map;
import org.ringfence.model.method.Question;
import org.ringfence.ui.question.QuestionViewModel;
import org.ringfence.ui.wizard.WizardViewModel;

/**
 * The questions of one assessment as somebody answers them. They outlive their pages: what was
 * refused is still there when its page is shown again.
 */
final class QuestionModels {
  private final WizardViewModel wizard;
  private final Map<String, QuestionViewModel> models = new HashMap<>();

  QuestionModels(WizardViewModel wizard) {
    this.wizard = wizard;
  }

  /** The question as it is answered, brought up to what is recorded. */
  QuestionViewModel of(String id) {
    var model = models.computeIfAbsent(id, one -> new QuestionViewModel(wizard, question(one)));
    model.refresh();
    return model;
  }

  /** The question itself. */
  Question question(String id) {
    return wizard.services().workspace().method().questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no question " + id));
  }
}
