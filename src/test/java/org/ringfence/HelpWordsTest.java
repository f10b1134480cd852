package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.cli.EveryCommand;
import org.ringfence.cli.part.Console;
import org.ringfence.messages.Messages;
import org.ringfence.model.paper.CommitteeText;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Each command and all that it takes is explained, and nothing that there is not. */
class HelpWordsTest {
  private static final Messages HELP = Messages.british("help");

  /** What officers write is explained in words that the window has, too. */
  private static final Set<String> OFFICERS =
      Arrays.stream(CommitteeText.values()).map(CommitteeText::id).collect(Collectors.toSet());

  @TempDir private Path folder;

  @Test
  void everyCommandAndOptionIsExplainedAndNoWordsAreLeftOver() {
    var used = new TreeSet<String>();
    for (var command : commands()) {
      var name = command.qualifiedName(".") + ".";
      assertThat(command.usageMessage().description()).as(name).isNotEmpty();
      used.add(name + "usage.description");
      if (command.usageMessage().footer().length > 0) {
        used.add(name + "usage.footer");
      }
      for (var argument : command.args()) {
        if (!isStandard(argument)) {
          assertThat(argument.description()).as(name + key(argument)).isNotEmpty();
          var own = name + key(argument);
          if (HELP.keys().contains(own)) {
            used.add(own);
          } else if (!OFFICERS.contains(key(argument)) || HELP.keys().contains(key(argument))) {
            used.add(key(argument));
          }
        }
      }
    }
    assertThat(used).hasSizeGreaterThan(150).isEqualTo(HELP.keys());
  }

  private List<CommandSpec> commands() {
    var nowhere = new PrintWriter(new StringWriter());
    return EveryCommand.explained(Ran.wiring(folder).services(), new Console(nowhere, nowhere));
  }

  /** What picocli adds to each command, and explains itself. */
  private static boolean isStandard(ArgSpec argument) {
    return argument instanceof OptionSpec option && (option.usageHelp() || option.versionHelp());
  }

  private static String key(ArgSpec argument) {
    return switch (argument) {
      case OptionSpec option -> option.longestName().replaceFirst("^--", "");
      case PositionalParamSpec place -> place.paramLabel() + "[0]";
      default -> throw new IllegalStateException("neither an option nor a place");
    };
  }
}
