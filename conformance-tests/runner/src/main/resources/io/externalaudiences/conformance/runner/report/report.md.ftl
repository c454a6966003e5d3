<#-- For the page of a job in CI: short, and nothing in it that Markdown could take for markup. -->
<#function plain text><#return text?replace("\\", "\\\\")?replace("|", "\\|")?replace("<", "&lt;")?replace("`", "'")?replace("\n", " ")></#function>
# External Audiences conformance

`${report.target}`, contract ${report.contractVersion}, kit ${report.kitVersion}

| profile | verdict | requirements |
|---|---|---|
<#list report.verdicts as verdict>
| ${verdict.profile?lower_case} | **${verdict.verdict.words()}** | ${verdict.counts()} |
</#list>
<#assign open = report.results?filter(result -> result.outcome != "PASSED" || result.hasDeadWaiver())>
<#if open?has_content>

## What did not pass

| requirement | outcome | sentence | expected | but |
|---|---|---|---|---|
<#list open as result>
<#assign worst = result.evidence[0]!{"actual": ""}>
| ${result.requirement.id} | ${result.words()} | ${plain(result.requirement.sentence)} | ${plain(worst.expected!"")} | ${plain(worst.actual)}<#if result.waiver??> ${plain(result.waiver.words())}</#if> |
</#list>
</#if>
<#if report.footprint.leftBehind?has_content>

## What could not be deleted

<#list report.footprint.leftBehind as behind>
- ${plain(behind.words())}
</#list>
</#if>
