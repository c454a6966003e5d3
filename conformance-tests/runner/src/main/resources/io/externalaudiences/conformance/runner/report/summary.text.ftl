<#-- The end of what a command says. -->

<#list report.open() as result>
${result.words()}  ${result.requirement.id}  ${result.requirement.sentence}
<#assign worst = result.worst()!>
<#if worst?has_content>
<#if worst.expected??>
  expected  ${worst.expected}
  but       ${worst.actual}
<#else>
  because   ${worst.actual}
</#if>
</#if>
<#if result.waiver??>
  ${result.waiver.words()}
</#if>

</#list>
Target      ${report.target}
Contract    ${report.contractVersion}, ${report.results?size?c} requirements judged by ${report.exchanges?c} requests in ${(report.took.toMillis() / 1000)?string["0.0"]} s
Conditions  ${report.conditions.words()}
<#list report.verdicts as verdict>
${verdict.profile?lower_case?right_pad(11)} ${verdict.verdict.words()?right_pad(16)} ${verdict.counts()}
</#list>
<#if !report.judgesAccess()>
access      NOT JUDGED       give secondCredentials in the configuration
</#if>
<#list report.footprint.leftBehind as behind>
LEFT THERE  ${behind.words()}
</#list>
