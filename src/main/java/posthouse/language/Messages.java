package posthouse.language;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The interface's strings in one language, from {@code i18n/messages_*.properties}. */
public record Messages(Language language) {

    /** The string of a key with its {@code {0}} places filled; an unknown key throws, a test finds it before a reader does. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key), language.locale()).format(arguments);
    }

    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    public ResourceBundle bundle() {
        // The tag's script is no part of a bundle's name: zh-Hans reads messages_zh.
        return ResourceBundle.getBundle("messages", java.util.Locale.of(language.code()));
    }
}
