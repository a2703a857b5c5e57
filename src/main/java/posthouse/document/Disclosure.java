package posthouse.document;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The open-government record of a document (政府信息公开), field by field as Chinese government sites print it.
 *
 * @param indexNumber 索引号
 * @param category 法定主动公开分类
 * @param mode 公开方式
 * @param documentNumber 文件编号
 * @param issuingBody 发布机构, a glossary term
 * @param madeOn 生成日期
 * @param publishedOn 公开日期
 * @param repealedOn 废止日期; absent while in force
 */
public record Disclosure(
        @NotBlank String indexNumber,
        @Nullable String category,
        @Nullable String mode,
        @Nullable String documentNumber,
        @NotBlank String issuingBody,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate repealedOn) {}
