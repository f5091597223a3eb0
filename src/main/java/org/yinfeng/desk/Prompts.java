package org.yinfeng.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yinfeng.project.Message;

/** What is asked of the user in a dialog; the window asks for real, tests answer by themselves. */
public interface Prompts {
    /** A kind of file: what it is, and its endings without the dot. */
    record FileKind(Message name, List<String> endings) {
        public static FileKind of(String key, String... endings) {
            return new FileKind(Message.of(key), List.of(endings));
        }
    }

    /** One answer of a question: the verb on its button and what it stands for. */
    record Choice<T>(Message verb, T value) {
    }

    /** Files to read; empty when the user turned away. */
    List<Path> filesToOpen(Message title, FileKind... kinds);

    /** Where to write; the platform has asked already whether a file there may be replaced. */
    Optional<Path> fileToSave(Message title, String suggestedName, FileKind... kinds);

    /** A folder. */
    Optional<Path> folder(Message title);

    /** One of some ways to go on; the last is the likely one. Empty when the user turned away. */
    <T> Optional<T> choose(Message title, Message question, List<Choice<T>> choices);

    /** One line of a list; empty when the user turned away. The verb stands on the button. */
    <T> Optional<T> pick(Message title, Message question, Message verb, List<Choice<T>> lines);

    /** A line of text. */
    Optional<String> text(Message title, Message question, String suggestion);

    /** Says something that must be read. */
    void tell(Message title, Message text);

    /** Says what failed, what is safe and what to do; the details can be copied. */
    void failed(Exception cause);

    /** Yes by its verb, or no. */
    default boolean confirm(Message title, Message question, Message verb) {
        return choose(title, question, List.of(new Choice<>(verb, true))).orElse(false);
    }
}
