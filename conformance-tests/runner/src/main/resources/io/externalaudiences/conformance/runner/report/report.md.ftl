<#-- For the page of a job in CI: short. -->
# External Audiences conformance

${code(report.target)}, contract ${report.contractVersion}, kit ${report.kitVersion}

| profile | verdict | requirements |
|---|---|---|
<#list report.verdicts as verdict>
| ${verdict.profile?lower_case} | **${verdict.verdict.words()}** | ${verdict.counts()} |
</#list>
<#assign open = report.open()>
<#if open?has_content>

## What did not pass

| requirement | outcome | sentence | expected | but |
|---|---|---|---|---|
<#list open as result>
<#assign worst = result.worst()!{"actual": ""}>
| ${result.requirement.id} | ${result.words()} | ${result.requirement.sentence} | ${worst.expected!} | ${worst.actual}<#if result.waiver??> ${result.waiver.words()}</#if> |
</#list>
</#if>
<#if report.footprint.leftBehind?has_content>

## What could not be deleted

<#list report.footprint.leftBehind as behind>
- ${behind.words()}
</#list>
</#if>
