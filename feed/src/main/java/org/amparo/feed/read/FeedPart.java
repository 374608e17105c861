package org.amparo.feed.read;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.data.DataArray;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.text.LanguageTag;

/** An object of a feed, with those of its members that are as JSON Feed wants them. */
abstract class FeedPart implements WithoutJson {

    private final DataObject good;

    FeedPart(DataObject good) {
        this.good = good;
    }

    final <V extends DataValue> Optional<V> value(String name, Class<V> kind) {
        return good.member(name).filter(kind::isInstance).map(kind::cast);
    }

    final Optional<String> text(String name) {
        return value(name, DataString.class).map(DataString::text);
    }

    final Optional<URI> address(String name) {
        return text(name).map(URI::create);
    }

    final Optional<LanguageTag> languageTag() {
        return text("language").map(LanguageTag::parse);
    }

    final Optional<String> number(String name) {
        return value(name, DataNumber.class).map(DataNumber::literal);
    }

    final <T> List<T> objects(String name, Function<DataObject, T> part) {
        return values(name).stream().map(DataObject.class::cast).map(part).toList();
    }

    final List<DataValue> values(String name) {
        return value(name, DataArray.class).map(DataArray::items).orElse(List.of());
    }

    /** The members whose names start with an underscore. */
    final DataObject extensionMembers() {
        Map<String, DataValue> members = new LinkedHashMap<>(good.members());
        members.keySet().removeIf(name -> !FeedRules.isExtension(name));
        return new DataObject(members);
    }
}
